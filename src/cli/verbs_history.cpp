#include "cli/number.h"
#include "cli/table.h"
#include "cli/utf8.h"
#include "cli/verbs.h"
#include "document/act_key.h"

#include <CLI/CLI.hpp>

namespace meyar::cli {

using document::HistoryEntry;

namespace {

const char* code(HistoryEntry::Act act) {
    switch (act) {
    case HistoryEntry::Act::Edited:
        return "edit";
    case HistoryEntry::Act::Undone:
        return "undo";
    case HistoryEntry::Act::Redone:
        return "redo";
    }
    return "edit";
}

Json numbersOf(const std::vector<std::int64_t>& numbers) {
    Json list = Json::array();
    for (const std::int64_t number : numbers)
        list.add(Json(number));
    return list;
}

std::string labelOf(const document::Document& document, const model::Wording& words, const HistoryEntry& entry) {
    return words(document::actKey(document, entry), {{"n", std::to_string(entry.reverts.size())}});
}

/// Empty while the act holds.
std::string whyUndone(const model::Wording& words, const HistoryEntry& entry) {
    if (entry.undone) return words("cli.yes");
    if (entry.revertedBy == 0) return {};
    return words("cli.by_change", {{"n", std::to_string(entry.revertedBy)}});
}

Status history(Call& call) {
    const document::Document document = call.read();
    const model::Wording& words = call.words();
    Json list = Json::array();
    Table table({{"", Column::Align::Right},
                 {words("cli.column.time")},
                 {words("cli.column.author")},
                 {words("cli.column.act")},
                 {words("cli.column.place")},
                 {words("cli.column.undone")}});
    for (const HistoryEntry& entry : document.history()) {
        const bool edit = entry.act == HistoryEntry::Act::Edited;
        list.add(Json::object({{"number", entry.number},
                               {"act", code(entry.act)},
                               {"of", edit ? Json() : Json(entry.of)},
                               {"author", entry.author},
                               {"at", entry.at},
                               {"edit", entry.edit},
                               {"place", entry.place},
                               {"undone", entry.undone},
                               {"reverts", numbersOf(edit ? entry.reverts : std::vector<std::int64_t>())},
                               {"reverted_by", entry.revertedBy == 0 ? Json() : Json(entry.revertedBy)}}));
        const std::string label = labelOf(document, words, entry);
        const model::WordingValues values{{"edit", label}, {"n", std::to_string(entry.of)}};
        table.add({std::to_string(entry.number), entry.at, entry.author,
                   edit ? label : words(std::string("cli.act.") + code(entry.act), values), entry.place,
                   whyUndone(words, entry)});
    }
    if (call.json)
        Json::object({{"history", list}}).print(call.out);
    else
        table.print(call.out);
    return Status::Done;
}

/// Undo or redo: `act` names which, `next` the edit it will touch.
template <class Act>
Status takeStep(Call& call, document::Document& document, const char* act, std::optional<HistoryEntry> next, Act step) {
    if (!next || !step()) stop(Status::Refused, std::string("nothing_to_") + act, "");
    call.saved = true;
    call.settle(document);
    if (call.json) {
        Json::object({{"act", act}, {"of", next->number}, {"edit", next->edit}, {"place", next->place}})
            .print(call.out);
    } else {
        const std::string label = call.words()("edit." + next->edit);
        call.out << printable(call.said(std::string("cli.done.") + act, label, next->place)) << '\n';
    }
    return Status::Done;
}

Status revert(Call& call, const std::vector<std::int64_t>& numbers) {
    document::Document document = call.open();
    const document::Outcome outcome = document.revert(numbers);
    if (outcome.refused()) throw Stop{Status::Refused, outcome.refusals};
    call.saved = outcome.changed;
    call.settle(document);
    const auto made = outcome.changed ? document.nextUndo() : std::nullopt;
    const std::string place = made ? made->place : std::string();
    if (call.json) {
        Json::object({{"changed", outcome.changed},
                      {"edit", "revert"},
                      {"place", place},
                      {"of", numbers.front()},
                      {"reverted", numbersOf(numbers)}})
            .print(call.out);
        return Status::Done;
    }
    const std::string label = made ? labelOf(document, call.words(), *made) : call.words()("edit.revert");
    call.out << printable(call.said(outcome.changed ? "cli.saved" : "cli.unchanged", label, place)) << '\n';
    return Status::Done;
}

} // namespace

void addHistoryVerbs(CLI::App& app, Call& call) {
    CLI::App* listing = addVerb(app, call, "history", "List what was changed, by whom and when",
                                "meyar-cli history s.meyar --json", [&call] { return history(call); });
    addFile(listing, call);

    CLI::App* undoing =
        addVerb(app, call, "undo", "Take back the last change that holds", "meyar-cli undo s.meyar", [&call] {
            document::Document document = call.open();
            return takeStep(call, document, "undo", document.nextUndo(), [&] { return document.undo(); });
        });
    addFile(undoing, call);

    CLI::App* redoing =
        addVerb(app, call, "redo", "Bring back the change last taken back", "meyar-cli redo s.meyar", [&call] {
            document::Document document = call.open();
            return takeStep(call, document, "redo", document.nextRedo(), [&] { return document.redo(); });
        });
    addFile(redoing, call);

    const auto numbers = std::make_shared<std::vector<std::int64_t>>();
    CLI::App* reverting =
        addVerb(app, call, "revert", "Take back any one change, or several together, as one new change",
                "meyar-cli revert s.meyar 12", [&call, numbers] { return revert(call, *numbers); });
    addFile(reverting, call);
    reverting->add_option("NUMBER", *numbers, "Their numbers in the history")
        ->required()
        ->expected(1, 1000)
        ->transform(wholeNumber(1));
}

} // namespace meyar::cli
