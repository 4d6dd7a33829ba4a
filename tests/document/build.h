// An open document of the small assessment, and a folder that goes when the test is done.
#pragma once

#include "small_assessment.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include <stdlib.h>

namespace meyar::tests {

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "meyar-test-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }
    /// The names of what is in the folder, to see that nothing was left behind.
    std::vector<std::string> names() const {
        std::vector<std::string> out;
        for (const auto& entry : std::filesystem::directory_iterator(m_path))
            out.push_back(entry.path().filename().string());
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    std::filesystem::path m_path;
};

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// The kind of Error that `act` throws, if it throws one.
template <class Act>
std::optional<ErrorKind> errorOf(Act act) {
    try {
        act();
    } catch (const Error& error) {
        UNSCOPED_INFO(error.what());
        return error.kind();
    }
    return std::nullopt;
}

/// An open document of the full assessment in a folder of its own.
struct OpenDocument {
    explicit OpenDocument(const Assessment& assessment = fullAssessment())
        : document(Document::create(path, assessment, steadySurroundings())) {}

    TemporaryFolder folder;
    std::filesystem::path path = folder / "test.meyar";
    std::optional<Document> document;

    Document* operator->() { return &*document; }
    const Assessment& assessment() const { return document->assessment(); }
    void reopen() {
        document.reset();
        document = Document::open(path, steadySurroundings());
    }
};

/// The codes that refuse an edit.
inline std::vector<std::string> codesOf(const Outcome& outcome) {
    std::vector<std::string> codes;
    for (const Finding& finding : outcome.refusals)
        codes.push_back(finding.code);
    return codes;
}

} // namespace meyar::tests
