"""The command line: parse, one library call, hand to output."""
