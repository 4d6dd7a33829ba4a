#include "program.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace meyar::tests {

namespace fs = std::filesystem;

namespace {

/// A pipe whose writing end goes to the program.
struct Pipe {
    Pipe() { REQUIRE(::pipe2(ends, O_CLOEXEC) == 0); }
    std::string readAll() {
        ::close(ends[1]);
        std::string text;
        if (ends[0] < 0) return text;
        char block[4096];
        while (true) {
            const ssize_t got = ::read(ends[0], block, sizeof block);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) break;
            text.append(block, static_cast<std::size_t>(got));
        }
        ::close(ends[0]);
        return text;
    }
    int ends[2];
};

std::string dataFolder() {
    const char* set = std::getenv("MEYAR_DATA_DIR");
    return set != nullptr ? set : MEYAR_SOURCE_DIR "/data";
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (std::string& text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

} // namespace

Program::Program() {
    std::string form = (fs::temp_directory_path() / "meyar-cli-XXXXXX").string();
    REQUIRE(::mkdtemp(form.data()) != nullptr);
    m_folder = form;
}

Program::~Program() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

Printed Program::run(std::vector<std::string> words) {
    words.insert(words.begin(), "meyar-cli");
    // The limit is set behind the fork: this program may need more than it.
    std::string limits;
    if (m_memory) limits += "ulimit -v " + std::to_string(*m_memory / 1024) + " && ";
    if (m_fileSize) limits += "ulimit -f " + std::to_string(*m_fileSize / 512) + " && ";
    if (m_lostFolder) limits += "mkdir lost && cd lost && rmdir ../lost && ";
    if (m_openFiles > 0) limits += "ulimit -n " + std::to_string(m_openFiles) + " && ";
    if (!limits.empty()) {
        words.front() = MEYAR_CLI;
        words.insert(words.begin(), {"sh", "-c", limits + "exec \"$0\" \"$@\""});
    }
    std::vector<std::string> variables{"MEYAR_DATA_DIR=" + m_data.value_or(dataFolder()), "LC_ALL=" + m_locale,
                                       "PATH=/usr/bin:/bin"};
    for (const char* name : {"LSAN_OPTIONS", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) // how the sanitizers are set up
        if (const char* value = std::getenv(name)) variables.push_back(std::string(name) + "=" + value);
    // Standard error goes to a file: two pipes read one after the other could block each other.
    const fs::path errors = fs::path(m_folder.string() + ".err");
    Pipe out;
    if (m_readerGone) ::close(std::exchange(out.ends[0], -1));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    if (m_output.empty())
        posix_spawn_file_actions_adddup2(&actions, out.ends[1], 1);
    else
        posix_spawn_file_actions_addopen(&actions, 1, m_output.c_str(), O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addchdir_np(&actions, m_folder.c_str());
    pid_t child = 0;
    const std::vector<char*> arguments = pointers(words);
    const std::vector<char*> environment = pointers(variables);
    int failure = 0;
    failure = ::posix_spawn(&child, limits.empty() ? MEYAR_CLI : "/bin/sh", &actions, nullptr, arguments.data(),
                            environment.data());
    posix_spawn_file_actions_destroy(&actions);
    REQUIRE(failure == 0);

    Printed printed;
    printed.out = out.readAll();
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    printed.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    std::ifstream stream(errors, std::ios::binary);
    printed.err.assign(std::istreambuf_iterator<char>(stream), {});
    fs::remove(errors);
    return printed;
}

std::string Program::done(std::vector<std::string> words) {
    const Printed printed = run(std::move(words));
    CAPTURE(printed.out, printed.err);
    REQUIRE(printed.status == 0);
    CHECK(printed.err.empty());
    return printed.out;
}

json Program::asked(std::vector<std::string> words, int status) {
    words.emplace_back("--json");
    const Printed printed = run(std::move(words));
    CAPTURE(printed.out, printed.err);
    REQUIRE(printed.status == status);
    CHECK(printed.err.empty());
    return json::parse(printed.out);
}

std::string Program::refused(std::vector<std::string> words, int status) {
    const Printed printed = run(std::move(words));
    CAPTURE(printed.out, printed.err);
    REQUIRE(printed.status == status);
    CHECK(printed.out.empty());
    CHECK(printed.err.rfind("meyar-cli: ", 0) == 0);
    CHECK(std::count(printed.err.begin(), printed.err.end(), '\n') == 1);
    CHECK(printed.err.back() == '\n');
    CHECK(printed.err.find('[') == std::string::npos); // a key that has no words
    CHECK(printed.err.find('{') == std::string::npos); // a placeholder that nothing filled
    return printed.err;
}

void Program::begin(const std::string& file) {
    done({"new", file, "--framework", "counter-trafficking", "--title", "Test", "--country", "Nowhere"});
    done({"assessor", file, "add", "A"});
    done({"assessor", file, "add", "B"});
    done({"constituency", file, "add", "G1", "--name", "Group 1"});
}

std::string Program::bytes(const std::string& name) const {
    std::ifstream stream(m_folder / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void Program::write(const std::string& name, const std::string& bytes) const {
    std::ofstream(m_folder / name, std::ios::binary) << bytes;
}

std::vector<std::string> Program::files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(m_folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string keys(const json& object) {
    std::string out;
    for (const auto& [key, value] : object.items())
        out += (out.empty() ? "" : ", ") + key;
    return out;
}

} // namespace meyar::tests
