"""The officer's craft beside the entries: before the meeting, client card, ledger, reflection, strategies, evidence."""
