// A closed document with acts of several kinds, from which targets start.
#pragma once

#include "document/small_assessment.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

#include <stdlib.h>
#include <unistd.h>

namespace meyar::fuzz {

/// A folder in memory, where it can be had, that goes at the end of the program.
class Folder {
public:
    Folder() {
        const char* given = std::getenv("TMPDIR");
        std::string name = std::string(given                             ? given
                                       : ::access("/dev/shm", W_OK) == 0 ? "/dev/shm"
                                                                         : "/tmp") +
                           "/meyar-fuzz-XXXXXX";
        if (!::mkdtemp(name.data())) std::abort();
        m_path = name;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline std::string contentOf(const std::filesystem::path& file) {
    std::string bytes(std::filesystem::file_size(file), '\0');
    std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

/// Makes the document at `file`, and closes it.
inline void makeBaseDocument(const std::filesystem::path& file) {
    using namespace meyar::tests;
    Document document = Document::create(file, fullAssessment(), steadySurroundings());
    document.apply(Rate{cell("1.1/F2"), {AssessorId{"a"}, Answer::grade(0), "seen", Confidence::Low}});
    document.apply(AddAssessor{AssessorId{"l"}, "Leyla"});
    document.apply(RemoveIndicator{IndicatorId{"1.2"}});
    document.apply({SetRespondents{9}, Agree{cell("2.1/O1"), Agreement{Answer::grade(1), "agreed"}}});
    document.undo();
    document.redo();
    document.revert(1);
    document.apply(SetRespondents{10});
    document.undo();
}

} // namespace meyar::fuzz
