#include "cli/verbs.h"

#include "cli/table.h"
#include "cli/utf8.h"
#include "document/backups.h"
#include "document/create.h"
#include "files/disk_findings.h"
#include "model/copy_for_others.h"
#include "model/error.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <sys/stat.h>
#include <system_error>

namespace meyar::cli {

using namespace model;

namespace {

Json counted(const LeftOut& leftOut) {
    return Json::object({{"history", leftOut.acts},
                         {"confidential_sources", leftOut.sources},
                         {"citations", leftOut.citations},
                         {"mentions", leftOut.mentions},
                         {"assessors", leftOut.assessors},
                         {"voters", leftOut.voters},
                         {"other_words", leftOut.otherWords},
                         {"void_reasons", leftOut.voidReasons}});
}

std::string listed(const LeftOut& leftOut, const Wording& words) {
    std::string list;
    for (const std::string& phrase : worded(leftOut, words))
        list += (list.empty() ? "" : "; ") + phrase;
    return list;
}

/// A new file, into which only what may leave is written.
LeftOut copyWithout(Call& call, const document::Document& document, const std::string& target,
                    const CopyChoices& choices) {
    const Assessment& assessment = document.assessment();
    CopyForOthers copy = copyForOthers(assessment, choices, call.data().wording(assessment.details.language));
    copy.leftOut.acts = document.history().size();
    // Nobody opens it for that: a log would be made beside it.
    const std::string lineage = document::ordinarySurroundings().newId();
    for (const Finding& note : document::createFile(target, copy.assessment, lineage, document.path()))
        call.complain(target, call.words().finding(note));
    return copy.leftOut;
}

Status copy(Call& call, const std::string& target, const CopyChoices& choices) {
    const document::Document document = call.read();
    call.refuseOntoItself(target);
    LeftOut leftOut;
    const bool damaged = !document.readOnly()->findings().empty();
    if (damaged && (choices.withoutConfidential || choices.withoutNames))
        throw Error(ErrorKind::Damaged, call.file, "what is to be left out cannot be told for certain",
                    {{Severity::Error, "cannot_leave_out", {}, {}}});
    if (choices.newFile())
        leftOut = copyWithout(call, document, target, choices);
    else
        document.saveCopy(target);
    call.saved = true;
    if (damaged) leftOut.acts = document.history().size(); // the copy has what can be read, without the history
    const Status status = damaged ? Status::Found : Status::Done;
    if (call.json) {
        Json copied = Json::object({{"written", target}, {"left_out", counted(leftOut)}});
        if (damaged) copied.set("copied_damaged", true);
        copied.print(call.out);
        return status;
    }
    const std::string list = listed(leftOut, call.words());
    call.out << printable(call.words()("cli.written", {{"file", target}})) << '\n';
    if (!choices.newFile() && !damaged)
        call.out << call.words()("cli.left_out_nothing") << '\n';
    else if (!list.empty())
        call.out << call.words()("cli.left_out", {{"list", list}}) << '\n';
    if (damaged) call.out << call.words()("cli.copied_damaged") << '\n';
    return status;
}

Status listBackups(Call& call) {
    const Wording& words = call.words();
    Json list = Json::array();
    Table table({{words("cli.column.time")},
                 {words("cli.column.why")},
                 {words("cli.column.bytes"), Column::Align::Right},
                 {words("cli.column.whole")},
                 {words("cli.column.file"), Column::Align::Left, 200}});
    const auto backups = document::backupsOf(call.file, document::ordinaryBackupsRoot());
    struct stat facts {};
    const bool isThere = ::stat(call.file.c_str(), &facts) == 0;
    if (backups.empty() && !isThere) throw Error(ErrorKind::NotFound, call.file); // a slip in the name
    if (backups.empty() && !S_ISREG(facts.st_mode))
        throw Error(ErrorKind::NotOurs, call.file, "not a file", files::kindFindings(facts.st_mode));
    for (const document::Backup& each : backups) {
        const std::string why(document::text(each.why));
        list.add(Json::object({{"path", each.path.string()},
                               {"made_at", document::timeText(each.made)},
                               {"why", why},
                               {"bytes", static_cast<std::int64_t>(each.bytes)},
                               {"ok", each.ok},
                               {"of_another", each.ofAnother}}));
        table.add({document::timeText(each.made),
                   words("backup." + why) + (each.ofAnother ? " · " + words("backup.of_another") : ""),
                   words.whole(static_cast<std::int64_t>(each.bytes)), each.ok ? words("cli.yes") : "",
                   each.path.string()});
    }
    if (call.json)
        Json::object({{"backups", list}}).print(call.out);
    else
        table.print(call.out);
    return Status::Done;
}

Status restore(Call& call, const std::string& target) {
    document::restoreBackup(call.file, target);
    call.saved = true;
    if (call.json)
        Json::object({{"created", target}}).print(call.out);
    else
        call.out << printable(call.words()("cli.created", {{"file", target}})) << '\n';
    return Status::Done;
}

} // namespace

void addCopyVerbs(CLI::App& app, Call& call) {
    const auto target = std::make_shared<std::string>();
    const auto choices = std::make_shared<CopyChoices>(CopyChoices{false, false, false});
    CLI::App* verb =
        addVerb(app, call, "copy",
                "Write a copy: all of it, or one for others. What was removed is still in the file, in its history,\n"
                "until a copy without history is made. Names inside texts are not found: read the copy before\n"
                "you give it away",
                "meyar-cli copy s.meyar all.meyar\n"
                "  meyar-cli copy s.meyar out.meyar --without-confidential --without-names",
                [&call, target, choices] { return copy(call, *target, *choices); });
    addFile(verb, call);
    verb->add_option("OUT.meyar", *target, "The copy; one that leaves anything out must not exist")->required();
    verb->add_flag("--without-history", choices->withoutHistory,
                   "Only what is in the assessment now: no earlier values, nothing that was removed");
    verb->add_flag("--without-confidential", choices->withoutConfidential,
                   "No confidential sources, no citations of them, no mention of them in texts;\n"
                   "implies --without-history, since the history holds all of it");
    verb->add_flag("--without-names", choices->withoutNames,
                   "Assessors and voters as numbers, no voters' words, no reasons why ballots are void;\n"
                   "implies --without-history, since the history holds all of it");

    CLI::App* listing = addVerb(app, call, "backups", "List the backups that were made of a file by themselves",
                                "meyar-cli backups s.meyar --json", [&call] { return listBackups(call); });
    addFile(listing, call);

    const auto restored = std::make_shared<std::string>();
    CLI::App* restoring =
        addVerb(app, call, "restore", "Make a new file from a backup", "meyar-cli restore BACKUP.meyar again.meyar",
                [&call, restored] { return restore(call, *restored); });
    restoring->add_option("BACKUP", call.file, "The backup, as listed by meyar-cli backups")->required();
    restoring->add_option("NEW.meyar", *restored, "The file to make; it must not exist")->required();
}

} // namespace meyar::cli
