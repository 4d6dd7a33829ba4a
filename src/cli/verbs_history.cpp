#include "cli/number.h"
#include "cli/table.h"
#include "cli/utf8.h"
#include "cli/verbs.h"

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
                               {"undone", entry.undone}}));
        const std::string label = words("edit." + entry.edit);
        const model::WordingValues values{{"edit", label}, {"n", std::to_string(entry.of)}};
        table.add({std::to_string(entry.number), entry.at, entry.author,
                   edit ? label : words(std::string("cli.act.") + code(entry.act), values), entry.place,
                   entry.undone ? words("cli.yes") : ""});
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
        const model::WordingValues values{{"edit", call.words()("edit." + next->edit)}, {"place", next->place}};
        call.out << printable(call.words()(std::string("cli.done.") + act, values)) << '\n';
    }
    return Status::Done;
}

Status revert(Call& call, std::int64_t number) {
    document::Document document = call.open();
    const document::Outcome outcome = document.revert(number);
    if (outcome.refused()) throw Stop{Status::Refused, outcome.refusals};
    call.saved = outcome.changed;
    call.settle(document);
    const std::string place = outcome.changed ? document.nextUndo()->place : std::string();
    if (call.json) {
        Json::object({{"changed", outcome.changed}, {"edit", "revert"}, {"place", place}, {"of", number}})
            .print(call.out);
        return Status::Done;
    }
    const model::WordingValues values{{"edit", call.words()("edit.revert")}, {"place", place}};
    call.out << printable(call.words()(outcome.changed ? "cli.saved" : "cli.unchanged", values)) << '\n';
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

    const auto number = std::make_shared<std::int64_t>();
    CLI::App* reverting = addVerb(app, call, "revert", "Take back any one change, as a change of its own",
                                  "meyar-cli revert s.meyar 12", [&call, number] { return revert(call, *number); });
    addFile(reverting, call);
    reverting->add_option("NUMBER", *number, "Its number in the history")->required()->transform(wholeNumber(1));
}

} // namespace meyar::cli
