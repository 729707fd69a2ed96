"""What leaves for supervision, for the client or for the record, with names replaced."""
