"""Tags: suggested, decided on, looked back at and learned from."""
