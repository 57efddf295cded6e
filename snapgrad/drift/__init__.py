"""What another torch, Python or machine makes of the cases: compared and told, never written."""
