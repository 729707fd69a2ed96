"""What the machine offers: paths, packaged resources, keyring, single instance, guards."""
