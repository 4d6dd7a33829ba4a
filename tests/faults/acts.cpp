// The program that the shim is loaded into: one verb, then it ends. It prints what was acknowledged.
//   edits FILE FIRST COUNT   opens, makes numbered acts (COUNT 0: without end), closes
//   keeps FILE FIRST COUNT COPY  the same, keeping what cannot be saved, and saves a copy at the end; says "open"
//   heals FILE FIRST COUNT   the same, and tries to save what could not be saved until it is; says "open"
//   open FILE                opens and closes, which brings an old file up to the newest schema
//   new FILE                 makes the file
//   copy FILE TARGET         opens and saves a copy
//   hold FILE                opens, says so, and keeps it until standard input ends
//   touch FILE               as hold, after it opened and closed another descriptor of the file
// Exit status: 0 done, 3 refused with an Error, 1 wrong arguments. Anything else is a fault.
#include "numbered_acts.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <map>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

using namespace meyar::faults;
using namespace meyar::tests;

namespace {

using Words = std::vector<std::string>;

void say(const std::string& line) {
    const std::string whole = line + "\n";
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) < 0) ::_exit(1);
}

void acknowledge(std::int64_t number) {
    static const auto mark = reinterpret_cast<void (*)(std::int64_t)>(::dlsym(RTLD_DEFAULT, "meyarFaultMark"));
    if (mark) mark(number);
    say("done " + std::to_string(number));
}

/// Whether memory is what the history in the file says.
void compareMemory(const Document& document) {
    try {
        const Numbers held = actsIn(document);
        for (const std::int64_t number : held)
            say("held " + std::to_string(number));
        say(document.assessment() == after(held) ? "memory equal" : "memory differs");
    } catch (const std::exception& failure) {
        say(std::string("memory unread ") + failure.what());
    }
}

void edits(const Words& words) {
    Document document = Document::open(words.at(1), steadySurroundings());
    const std::int64_t first = std::stoll(words.at(2)), count = std::stoll(words.at(3));
    for (std::int64_t number = first; count == 0 || number < first + count; ++number) {
        try {
            if (document.apply(numberedAct(number)).refused()) ::_exit(1);
            acknowledge(number);
        } catch (const Error& failure) {
            say("failed " + std::to_string(number) + " " + failure.what());
            for (const meyar::model::Finding& finding : failure.findings())
                if (finding.code == "may_come_back") say("warned " + std::to_string(number));
        }
    }
    compareMemory(document);
}

void keeps(const Words& words) {
    Document document = Document::open(words.at(1), steadySurroundings());
    document.keepUnsaved();
    say("open");
    const std::int64_t first = std::stoll(words.at(2)), count = std::stoll(words.at(3));
    for (std::int64_t number = first; number < first + count; ++number) {
        if (document.apply(numberedAct(number)).refused()) ::_exit(1);
        say("done " + std::to_string(number)); // in the file or in the window
    }
    document.saveCopy(words.at(4));
}

void heals(const Words& words) {
    constexpr int mostTries = 100;
    Document document = Document::open(words.at(1), steadySurroundings());
    document.keepUnsaved();
    say("open");
    const std::int64_t first = std::stoll(words.at(2)), count = std::stoll(words.at(3));
    for (std::int64_t number = first; number < first + count; ++number) {
        if (document.apply(numberedAct(number)).refused()) ::_exit(1);
        say("done " + std::to_string(number));
    }
    for (int tries = 0; document.unsaved() && tries < mostTries; ++tries) {
        try {
            document.saveUnsaved();
        } catch (const Error&) { // it says why below, if it stays so
        }
    }
    if (document.unsaved()) say(std::string("failed 0 ") + document.unsaved()->why.what());
    compareMemory(document);
}

void hold(const Words& words) {
    const Document document = Document::open(words.at(1), steadySurroundings());
    if (words.at(0) == "touch") ::close(::open(words.at(1).c_str(), O_RDONLY | O_CLOEXEC));
    say("open");
    char byte = 0;
    (void)!::read(STDIN_FILENO, &byte, 1);
}

int run(const Words& words) {
    const std::map<std::string, std::function<void()>> verbs{
        {"edits", [&] { edits(words); }},
        {"keeps", [&] { keeps(words); }},
        {"heals", [&] { heals(words); }},
        {"open", [&] { Document::open(words.at(1), steadySurroundings()); }},
        {"new", [&] { Document::create(words.at(1), fullAssessment(), steadySurroundings()); }},
        {"copy", [&] { Document::open(words.at(1), steadySurroundings()).saveCopy(words.at(2)); }},
        {"hold", [&] { hold(words); }},
        {"touch", [&] { hold(words); }}};
    const auto verb = words.empty() ? verbs.end() : verbs.find(words[0]);
    if (verb == verbs.end()) return 1;
    verb->second();
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    ::alarm(60); // a call that never returns is a fault as well
    try {
        return run(Words(arguments + 1, arguments + count));
    } catch (const Error& failure) {
        say(std::string("error ") + failure.what());
        return 3;
    }
}
