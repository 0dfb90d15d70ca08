"""What all steps know of text: making it safe to show, splitting it into units, reducing it to terms."""
