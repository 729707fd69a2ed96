"""The officer's verbs: each joins the parts below and returns frozen values."""
