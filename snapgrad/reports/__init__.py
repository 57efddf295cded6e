"""What is told about a run: first what changed in meaning, then where, then the text."""
