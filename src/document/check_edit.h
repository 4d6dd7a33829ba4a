// What refuses an edit (document/edits.h names the codes): checked against what stands in memory, before any row is
// written.
#pragma once

#include "document/edits.h"
#include "document/memory.h"
#include "model/blank.h"
#include "model/finding.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meyar::document {

/// Fills in what the edit leaves to us: a new id where it has none (returned, else empty), and the letters of a ballot
/// in framework order.
std::string complete(Edit& edit, const Memory& memory, const std::function<std::string()>& newId);

/// Every reason to refuse a completed edit; empty when it may be written.
std::vector<model::Finding> faultsOf(const Memory& memory, const Edit& edit);

/// The faults found so far.
class Faults {
public:
    using Values = std::vector<std::pair<std::string, std::string>>;

    void add(std::string code, std::string place, Values values = {}) {
        m_found.push_back({model::Severity::Error, std::move(code), std::move(place), std::move(values)});
    }
    void addIf(bool faulty, std::string code, std::string place, Values values = {}) {
        if (faulty) add(std::move(code), std::move(place), std::move(values));
    }
    void addFound(std::optional<model::Finding> fault) {
        if (fault) m_found.push_back(std::move(*fault));
    }
    std::vector<model::Finding>& found() { return m_found; }

private:
    std::vector<model::Finding> m_found;
};

/// source_in_use, with how often cells cite it and how many sections and recommendations in detail name it.
void checkUnused(const model::Assessment& assessment, const model::SourceId& source, Faults& faults);

/// The ids of a list, "a, b, c", for a message that names the valid choices; a long list ends in an ellipsis.
template <class Items, class TextOf>
std::string choicesOf(const Items& items, TextOf textOf) {
    constexpr std::size_t longest = 60;
    std::string out;
    std::size_t named = 0;
    for (const auto& item : items) {
        if (!out.empty()) out += ", ";
        if (++named > longest) return out + "…";
        out += textOf(item);
    }
    return out;
}

using model::isBlank;

/// Of people, dots or answers: negative_count, count_too_high.
void checkCount(std::int64_t count, const std::string& place, Faults& faults);

// check_framework.cpp
void check(const Memory& memory, const ChangeFramework& edit, Faults& faults);
void check(const Memory& memory, const PutArea& edit, Faults& faults);
void check(const Memory& memory, const MoveArea& edit, Faults& faults);
void check(const Memory& memory, const RemoveArea& edit, Faults& faults);
void check(const Memory& memory, const PutIndicator& edit, Faults& faults);
void check(const Memory& memory, const MoveIndicator& edit, Faults& faults);
void check(const Memory& memory, const RemoveIndicator& edit, Faults& faults);
void check(const Memory& memory, const PutRecommendation& edit, Faults& faults);
void check(const Memory& memory, const RemoveRecommendation& edit, Faults& faults);
void check(const Memory& memory, const TakeFramework& edit, Faults& faults);
/// What the votes need of a framework: the letters that were voted for, one that takes words where words were given,
/// and as many letters as a voter may choose.
void checkVotesAgainst(const model::Assessment& assessment, const model::Framework& framework, Faults& faults);
void checkArea(const model::Assessment& assessment, const model::AreaId& area, Faults& faults);

// check_texts.cpp
void checkTexts(const Edit& edit, Faults& faults); ///< any edit: noncharacter

// check_votes.cpp
void check(const Memory& memory, const PutConstituency& edit, Faults& faults);
void check(const Memory& memory, const RemoveConstituency& edit, Faults& faults);
void check(const Memory& memory, const CastBallot& edit, Faults& faults);
void check(const Memory& memory, const VoidBallot& edit, Faults& faults);
void check(const Memory& memory, const SetDots& edit, Faults& faults);

} // namespace meyar::document
