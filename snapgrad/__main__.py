"""`python -m snapgrad`."""

from snapgrad.cli import main

if __name__ == "__main__":
    main()
