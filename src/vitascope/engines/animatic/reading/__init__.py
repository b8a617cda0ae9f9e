"""Reading: a prompt becomes phrases, and phrases become roles; no model, no picture."""
