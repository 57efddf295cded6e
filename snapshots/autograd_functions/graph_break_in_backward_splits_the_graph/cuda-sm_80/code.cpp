# snapgrad: this environment makes no such document
