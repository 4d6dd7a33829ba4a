// meyar-cli: the words of a call in, an exit status out. docs/cli.md is the contract.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace meyar::cli {

/// `words` are the arguments without the program's name. Every failure is one line on `err`. Throws only where
/// there is no memory left for that line.
int run(std::vector<std::string> words, std::ostream& out, std::ostream& err);

} // namespace meyar::cli
