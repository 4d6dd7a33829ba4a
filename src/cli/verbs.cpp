#include "cli/verbs.h"
#include "cli/one_of.h"

#include <CLI/CLI.hpp>

namespace meyar::cli {

CLI::App* addVerb(CLI::App& parent, Call& call, const std::string& name, const std::string& about,
                  const std::string& example, std::function<Status()> does) {
    CLI::App* verb = parent.add_subcommand(name, about);
    verb->add_flag("--json", call.json, "Print one JSON document");
    verb->add_option("--language", call.language, "Language of texts and messages")->check(oneOf({"az", "en", "ru"}));
    verb->footer("Example:\n  " + example);
    verb->callback([&call, does = std::move(does)] { call.verb = does; });
    return verb;
}

CLI::App* addVerbGroup(CLI::App& parent, const std::string& name, const std::string& about,
                       const std::string& example) {
    CLI::App* group = parent.add_subcommand(name, about);
    group->require_subcommand(1);
    group->footer("Example:\n  " + example);
    return group;
}

void addFile(CLI::App* verb, Call& call) {
    verb->add_option("FILE", call.file, "The assessment, a .meyar file")->required();
}

} // namespace meyar::cli
