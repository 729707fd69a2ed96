"""The encrypted journal on disk: tables, keys, migrations, backups."""
