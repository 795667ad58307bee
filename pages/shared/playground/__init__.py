"""The parts of the playground: the conversation, the turns that run beside the page, and what is known about the user."""
