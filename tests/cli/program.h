// Runs the real meyar-cli in an empty folder of its own and keeps what it printed.
#pragma once

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace meyar::tests {

using nlohmann::json;

struct Printed {
    int status = -1;
    std::string out;
    std::string err;
};

class Program {
public:
    Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program();

    /// The program run with these words; file names are within its folder.
    Printed run(std::vector<std::string> words);
    /// What a call that must succeed printed.
    std::string done(std::vector<std::string> words);
    /// The document that a call with --json printed; nothing else may stand on either output.
    json asked(std::vector<std::string> words, int status = 0);
    /// The one line of complaint of a call that must end so; nothing may be on standard output.
    std::string refused(std::vector<std::string> words, int status);

    /// A file with the bundled framework, the assessors A and B, and a constituency G1.
    void begin(const std::string& file = "s.meyar");

    std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }
    std::string bytes(const std::string& name) const;
    void write(const std::string& name, const std::string& bytes) const;
    std::vector<std::string> files() const; ///< sorted names
    /// Address space that the program may take, in bytes; none: as much as there is.
    void setMemory(std::optional<std::size_t> bytes) { m_memory = bytes; }
    /// How large a file the program may write, in bytes: a disk that is full.
    void setFileSize(std::size_t bytes) { m_fileSize = bytes; }
    /// How many files the program may have open; 0: as many as it wants.
    void setOpenFiles(int count) { m_openFiles = count; }
    /// Where standard output goes, instead of being kept; empty: it is kept.
    void setOutput(std::string file) { m_output = std::move(file); }
    /// Nobody reads what the program prints: `| true`.
    void setReaderGone(bool gone) { m_readerGone = gone; }
    /// From now on the folder in which the program runs is one that is no longer there.
    void setLostFolder() { m_lostFolder = true; }
    /// Where it looks for its data folder; none: where that is.
    void setDataFolder(std::optional<std::string> folder) { m_data = std::move(folder); }
    void setLocale(std::string locale) { m_locale = std::move(locale); }

private:
    std::filesystem::path m_folder;
    std::optional<std::size_t> m_memory;
    std::optional<std::size_t> m_fileSize;
    int m_openFiles = 0;
    std::string m_output;
    std::optional<std::string> m_data;
    bool m_lostFolder = false;
    bool m_readerGone = false;
    std::string m_locale = "C.UTF-8";
};

/// The keys of an object, sorted: "cell, grade".
std::string keys(const json& object);

} // namespace meyar::tests
