"""Windows of the telephone: promise, outbound sheet, daily review, putting through; they hold no rule."""
