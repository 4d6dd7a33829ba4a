#include "cli/run.h"

#include "cli/call.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "document/utf8.h"
#include "exchange/fault_text.h"
#include "model/error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <csignal>
#include <exception>
#include <new>
#include <optional>
#include <poll.h>
#include <set>
#include <stdexcept>
#include <string_view>
#include <unistd.h>

namespace meyar::cli {

using model::Error;
using model::ErrorKind;
using model::Finding;

namespace {

void addVerbs(CLI::App& app, Call& call) {
    app.require_subcommand(1);
    app.set_version_flag("--version", "meyar-cli " MEYAR_VERSION);
    app.footer("Help on a verb: meyar-cli VERB --help");
    addFileVerbs(app, call);
    addCopyVerbs(app, call);
    addShowVerbs(app, call);
    addChoiceVerbs(app, call);
    addDetailVerbs(app, call);
    addJudgementVerbs(app, call);
    addEvidenceVerbs(app, call);
    addVoteVerbs(app, call);
    addResultVerbs(app, call);
    addReportVerbs(app, call);
    addHistoryVerbs(app, call);
}

/// The innermost verb that was recognised, and the words that lead to it: "ballot add".
const CLI::App& reached(const CLI::App& app, std::string& path) {
    const CLI::App* verb = &app;
    while (!verb->get_subcommands().empty()) {
        verb = verb->get_subcommands().front();
        path += (path.empty() ? "" : " ") + verb->get_name();
    }
    return *verb;
}

std::string verbsOf(const CLI::App& app) {
    std::string names;
    for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; })) {
        names += (names.empty() ? "" : ", ") + verb->get_name();
    }
    return names;
}

/// Put before a word that begins with a dash and comes after "--", so that the parser takes it for no option; the
/// parser itself loses "--" between a verb and the one within it.
constexpr std::string_view operandMark = "\x01operand\x01";

void markOperands(std::vector<std::string>& words) {
    const auto dashes = std::find(words.begin(), words.end(), "--");
    if (dashes == words.end()) return;
    for (auto word = words.erase(dashes); word != words.end(); ++word) {
        if (word->starts_with('-')) word->insert(0, operandMark);
    }
}

std::string withoutMarks(std::string text) {
    for (std::size_t at = text.find(operandMark); at != std::string::npos; at = text.find(operandMark))
        text.erase(at, operandMark.size());
    return text;
}

/// What the parser could not make sense of. A word where a verb must stand is answered with the verbs there are.
void complainOfWords(Call& call, const CLI::App& app, const CLI::ParseError& error) {
    std::string path;
    const CLI::App& verb = reached(app, path);
    const std::string help = "see meyar-cli " + path + (path.empty() ? "" : " ") + "--help";
    const std::string verbs = verbsOf(verb);
    std::string problem = withoutMarks(error.what());
    while (!problem.empty() && (problem.back() == '\n' || problem.back() == '.'))
        problem.pop_back();
    if (verbs.empty())
        return call.complain(path, problem + (problem.find(';') == std::string::npos ? "; " + help : ""));
    const std::vector<std::string> unread = verb.remaining();
    const std::string what =
        unread.empty() ? "a verb is missing" : "there is no verb \"" + withoutMarks(unread.front()) + "\"";
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr || !unread.empty()) problem = what;
    call.complain(path, problem + "; choose from " + verbs);
}

/// A line each. What reads a file stops after the first thousand, and says in the last one that there are more.
template <class Worded>
void complainOfEach(Call& call, const std::string& place, const std::vector<Finding>& findings, Worded worded) {
    for (const Finding& finding : findings)
        call.complain(place, worded(finding));
}

void complainOfFindings(Call& call, const std::vector<Finding>& findings) {
    complainOfEach(call, call.file, findings, [&](const Finding& finding) { return call.words().finding(finding); });
}

/// "it could not be written; check ..." with the technical cause where the clause ends.
std::string worded(Call& call, const Error& error) {
    std::string sentence =
        call.words()("error." + std::string(code(error.kind())), {{"place", error.place()}, {"cause", error.cause()}});
    const bool said = error.kind() == ErrorKind::NotFound || error.kind() == ErrorKind::Exists;
    if (error.cause().empty() || said) return sentence;
    const std::size_t end = std::min(sentence.find(';'), sentence.size());
    return sentence.insert(end, " (" + error.cause() + ")");
}

void complainOfError(Call& call, const Error& error) {
    if (error.kind() == ErrorKind::MissingData) {
        // Without the data folder there are no words either.
        return call.complain(error.place(), "Meyar's data folder was not found here; set MEYAR_DATA_DIR to it or "
                                            "install Meyar again");
    }
    if (error.findings().empty()) return call.complain(error.place(), worded(call, error));
    complainOfEach(call, error.place(), error.findings(),
                   [&](const Finding& fault) { return exchange::faultText(fault, call.words()); });
}

int exitStatus(Status status) {
    return static_cast<int>(status);
}

/// What nobody foresaw, in words of our own: those of a library mean nothing to a reader, and stand in brackets.
void complainOfTheUnexpected(Call& call, const char* code, const std::string& cause) {
    std::string sentence = call.words()(code);
    if (!cause.empty()) sentence.insert(std::min(sentence.find(';'), sentence.size()), " (" + cause + ")");
    call.complain(call.file, sentence);
}

/// `meyar-cli history ... | head`: the reader has read enough, and the shell expects the end that the system gives.
void endIfNobodyReads() {
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    if (::poll(&output, 1, 0) != 1 || (output.revents & POLLERR) == 0) return;
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
}

int carryOut(Call& call) {
    try {
        call.words(); // without them nothing is begun: what was done could not be said
        const Status status = call.verb();
        call.out.flush();
        if (call.out) return exitStatus(status);
        if (!call.saved) endIfNobodyReads();
        if (!call.saved) call.complain("standard output", call.words()("cli.answer_lost"));
    } catch (const Stop& stopped) {
        complainOfFindings(call, stopped.findings);
        return exitStatus(stopped.status);
    } catch (const Error& error) {
        complainOfError(call, error);
    } catch (const std::bad_alloc&) {
        complainOfTheUnexpected(call, "error.no_memory", "");
    } catch (const std::length_error&) {
        complainOfTheUnexpected(call, "error.no_memory", ""); // a text or list longer than there can be
    } catch (const std::exception& failure) {
        complainOfTheUnexpected(call, "error.unexpected", failure.what());
    }
    // A person who reads of a failure would repeat the call.
    if (call.saved) call.complain("standard output", call.words()("cli.answer_lost_saved"));
    return exitStatus(Status::CannotUse);
}

bool namesFile(const CLI::Option& option) {
    static const std::set<std::string> files{"FILE",   "FILES",     "IN.json",   "OUT",   "OUT.pdf",
                                             "BACKUP", "OUT.meyar", "NEW.meyar", "--from"};
    return files.contains(option.get_name());
}

/// A word of the call that cannot be what it must be: what it is about, and what is wrong with it.
struct WrongWord {
    std::string place, problem;
};

/// Names of files may be any bytes, as on disk, but not none at all; all else is text.
std::optional<WrongWord> firstWrongWord(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& word : option->results()) {
            if (namesFile(*option)) {
                if (word.empty()) return WrongWord{option->get_name(), "the name of a file is empty; write one"};
            } else if (!document::isCleanText(word)) {
                return WrongWord{word, "it is not text in UTF-8; type it again"};
            }
        }
    }
    for (const CLI::App* verb : app.get_subcommands()) {
        if (auto word = firstWrongWord(*verb)) return word;
    }
    return std::nullopt;
}

void takeOperands(CLI::App& app) {
    for (CLI::Option* option : app.get_options()) {
        if (option->get_expected_max() > 0) option->transform([](std::string word) { return withoutMarks(word); }, "");
    }
    for (CLI::App* verb : app.get_subcommands([](CLI::App*) { return true; }))
        takeOperands(*verb);
}

int parsed(Call& call, std::vector<std::string> words) {
    CLI::App app("Assess a response against an indicator framework, from the command line.", "meyar-cli");
    try {
        addVerbs(app, call);
        takeOperands(app);
        markOperands(words);
        std::reverse(words.begin(), words.end()); // as the parser takes them
        app.parse(std::move(words));
        if (const auto word = firstWrongWord(app)) {
            call.complain(word->place, word->problem);
            return exitStatus(Status::WrongCall);
        }
        return carryOut(call);
    } catch (const CLI::Success& asked) {
        const int status = app.exit(asked, call.out, call.err); // --help, --version
        call.out.flush();
        if (call.out) return status;
        call.complain("standard output", call.words()("cli.answer_lost"));
        return exitStatus(Status::CannotUse);
    } catch (const CLI::ParseError& error) {
        complainOfWords(call, app, error);
        return exitStatus(Status::WrongCall);
    }
}

std::string whatBecame(const Call& call) {
    return call.saved ? "what was asked for is done and saved, so do not repeat the call"
                      : "what was being done changed nothing";
}

} // namespace

int run(std::vector<std::string> words, std::ostream& output, std::ostream& errors) {
    Terminal out(output);
    Terminal err(errors);
    Call call(out, err);
    try {
        return parsed(call, std::move(words));
    } catch (const Error& error) {
        // Raised while another complaint was worded: the data folder is absent or damaged.
        call.complain(error.place(), error.what());
    } catch (const std::bad_alloc&) {
        call.complain(call.file, "there was not enough memory for it; " + whatBecame(call));
    } catch (...) {
        call.complain(call.file, "something unexpected happened; " + whatBecame(call));
    }
    return exitStatus(Status::CannotUse);
}

} // namespace meyar::cli
