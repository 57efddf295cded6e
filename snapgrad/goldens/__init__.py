"""The goldens: files read with suspicion and written whole, compared with what a run received."""
