"""Where a reported clause begins and ends, and whether words make one at all."""
