// Which acts of history are shown: by who acted, by the kind of act, and by words.
#pragma once

#include "document_controller.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace meyar::ui {

enum class ActKind { Judgements, Evidence, Findings, Survey, Votes, Framework, Details, Returns, Several };
inline constexpr std::array<ActKind, 9> allActKinds{ActKind::Judgements, ActKind::Evidence, ActKind::Findings,
                                                    ActKind::Survey,     ActKind::Votes,    ActKind::Framework,
                                                    ActKind::Details,    ActKind::Returns,  ActKind::Several};

/// An undo, a redo and a change taken back are Returns, whatever they return.
ActKind kindOf(const document::HistoryEntry& entry);
QString actKindName(ActKind kind);

struct HistoryFilter {
    std::optional<std::string> author; ///< absent: anybody
    std::optional<ActKind> kind;       ///< absent: every kind
    std::string words;                 ///< folded, model/fold.h; empty: any

    bool empty() const { return !author && !kind && words.empty(); }
    bool operator==(const HistoryFilter&) const = default;
};

/// What search looks through: the act, its place and who acted, folded.
std::string searchedText(const DocumentController& controller, const document::HistoryEntry& entry);

} // namespace meyar::ui
