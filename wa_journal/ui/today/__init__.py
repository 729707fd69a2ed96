"""What is due, and the clients by codename: where an officer starts."""
