"""Personal data and secrets in a text: one detector a file, a reading in, spans over its `plain` text out."""
