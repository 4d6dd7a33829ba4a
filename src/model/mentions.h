// Where running text names things: by whole words, in any case and with any accents, over any blanks between the words.
// As many names as there are cost one walk over the text.
#pragma once

#include "model/fold.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace meyar::model {

class Mentions {
public:
    Mentions();

    /// A name to find, and one to leave alone although another is part of it ("Int 1" in "Int 1 public"); the longer of
    /// two wins, and of two that are alike the one to leave alone. A name of four letters or more that ends in a letter
    /// is found with an ending as well: "Anna" in "Annanın". What ordinary words and figures would match all the time
    /// is not taken: a name without a letter, one of a single character, two letters without a digit.
    void find(std::string_view name);
    void leave(std::string_view name);

    /// From left to right, never overlapping.
    std::vector<Span> in(std::string_view text) const;

private:
    enum class Ends : std::uint8_t { Nothing, Found, Left };
    struct Node {
        std::map<char, std::size_t> next;
        Ends ends = Ends::Nothing;
        bool takesEnding = false;
    };
    struct Match {
        std::size_t end = 0; ///< in the folded text
        Ends ends = Ends::Nothing;
    };
    void add(std::string_view name, Ends ends);
    Match longestAt(std::string_view folded, std::size_t start) const;

    std::vector<Node> m_nodes; ///< a tree of the folded names, byte by byte; the root first
};

} // namespace meyar::model
