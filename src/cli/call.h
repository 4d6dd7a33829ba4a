// One call of meyar-cli: where it prints, the options that every verb has, and what verbs share.
#pragma once

#include "cli/json_out.h"
#include "document/document.h"
#include "exchange/data_directory.h"
#include "model/finding.h"
#include "model/wording.h"

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace meyar::cli {

/// The exit statuses that docs/cli.md promises.
enum class Status { Done = 0, Found = 1, WrongCall = 2, CannotUse = 3, Refused = 4 };

/// Thrown to end a verb whose words are off (WrongCall) or whose edit is refused (Refused).
struct Stop {
    Status status;
    std::vector<model::Finding> findings;
};
[[noreturn]] void stop(Status status, std::string code, std::string place,
                       decltype(model::Finding::values) values = {});

class Call {
public:
    Call(std::ostream& output, std::ostream& errors) : out(output), err(errors) {}

    std::ostream& out;
    std::ostream& err;
    bool json = false;
    std::string language;         ///< as asked for; empty: the surroundings decide
    std::string file;             ///< what messages are about
    std::function<Status()> verb; ///< set by the verb that was called
    bool saved = false;           ///< a change or a file is on disk, whatever becomes of the words that say so

    const exchange::DataDirectory& data(); ///< throws model::Error MissingData
    /// The words of this call: --language, else the locale's if we have it, else English.
    const model::Wording& words();
    model::Language spoken() { return words().language(); }
    /// What became of an act: `key`, or `key`_whole where it is about no place but the whole assessment.
    std::string said(const std::string& key, const std::string& edit, const std::string& place);
    /// As words(), but `otherwise` when --language was not given.
    model::Language chosen(model::Language otherwise) const;

    /// Stops the call when `target` is the file that it reads, under whatever name.
    void refuseOntoItself(const std::string& target) const;
    document::Document open(); ///< to change it
    /// To look at it: without a lock, also where it may not be written or another program has it. Of a damaged file
    /// what can be read, with a complaint for each damage.
    document::Document read(const std::string& path);
    document::Document read() { return read(file); }
    /// Makes the edit and says in one line what was saved. Throws Stop when it is refused.
    Status apply(document::Document& document, const document::Edit& edit);
    Status apply(document::Document& document, const std::vector<document::Edit>& edits); ///< as one act
    /// What was saved is brought into the file itself; where that fails, what to do is said.
    void settle(document::Document& document);

    /// One line on standard error: "meyar-cli: PLACE: what is wrong; how to mend it".
    void complain(const std::string& place, const std::string& message);

private:
    std::optional<exchange::DataDirectory> m_data;
    std::optional<model::Wording> m_words;
};

// What an argument names; each stops the call, with the valid choices named, when there is no such thing.
model::CellId cellNamed(const model::Assessment& assessment, const std::string& word);
model::Answer gradeNamed(const model::Assessment& assessment, const std::string& word);
model::AssessorId assessorNamed(const model::Assessment& assessment, const std::string& name);
std::size_t areaNamed(const model::Assessment& assessment, const std::string& id);
/// "j" is J; whether there is such a recommendation is the edit's to say.
model::Letter letterOf(std::string word);

} // namespace meyar::cli
