// Which acts of history are shown: by who acted, by the kind of act, and by words.
#pragma once

#include "document_controller.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <set>
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
    std::optional<QDate> day;          ///< when the words are a date: those of the day are shown too

    bool empty() const { return !author && !kind && words.empty(); }
    bool operator==(const HistoryFilter&) const = default;
};

/// The kinds that the act counts for: its own, and of one of several those of all that it did.
std::set<ActKind> kindsOf(const DocumentController& controller, const document::HistoryEntry& entry);

/// "01.12.2026", "1/12/2026", "2026-12-01": a date that is typed alone.
std::optional<QDate> typedDay(const QString& text);

/// What search looks through: the act, its place, who acted, and every value before and after that the one who judges
/// may see, folded. The time of day is in it, the date is not: in it numbers would match that name a cell.
std::string searchedText(const DocumentController& controller, const document::HistoryEntry& entry);

} // namespace meyar::ui
