// Something the user can mend, said without words: a code and its values. The CLI, the window and the report word it
// through model::Wording (data/wording/*.json, key "finding.CODE").
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace meyar::model {

enum class Severity { Note, Warning, Error };

struct Finding {
    Severity severity = Severity::Error;
    std::string code;  ///< snake_case, "unknown_cell"
    std::string place; ///< what it is about, "5.1/F2" or "/areas/0/weight"; may be empty
    std::vector<std::pair<std::string, std::string>> values; ///< filled into the wording's {placeholders}

    bool operator==(const Finding&) const = default;
};

} // namespace meyar::model
