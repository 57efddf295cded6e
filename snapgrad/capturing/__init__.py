"""What torch's compiler made of one run: raw pieces from torch's own seams, and the documents made of them."""
