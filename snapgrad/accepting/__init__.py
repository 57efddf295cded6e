"""What did not match its golden is kept, shown, and becomes the golden when someone says so; nothing is ever lost."""
