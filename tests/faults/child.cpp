#include "child.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace meyar::faults {

namespace {

std::filesystem::path temporaryRoot() {
    if (const char* given = std::getenv("TMPDIR")) return given;
    return ::access("/dev/shm", W_OK) == 0 ? "/dev/shm" : std::filesystem::temp_directory_path();
}

std::vector<std::string> environmentFor(const WorkFolder& place, const Shim& shim) {
    std::vector<std::string> out;
    for (char** variable = ::environ; *variable; ++variable)
        out.emplace_back(*variable);
    const auto set = [&](const std::string& name, const std::string& value) {
        std::erase_if(out, [&](const std::string& variable) { return variable.starts_with(name + "="); });
        if (!value.empty()) out.push_back(name + "=" + value);
    };
    set("HOME", place.beside("home"));
    set("XDG_DATA_HOME", place.beside("home"));
    set("LD_PRELOAD", MEYAR_FAULT_SHIM);
    // The address sanitizer wants to be first; the shim only passes calls on to it. Threads that end with the process
    // are no leak of ours.
    const char* asan = std::getenv("ASAN_OPTIONS");
    set("ASAN_OPTIONS", std::string(asan ? asan : "") + ":verify_asan_link_order=0:detect_leaks=0");
    set("MEYAR_FAULT_FOLDER", place.folder());
    set("MEYAR_FAULT_FAIL", shim.fail);
    set("MEYAR_FAULT_REPLACE", shim.replace);
    set("MEYAR_FAULT_DIE", shim.die);
    set("MEYAR_FAULT_RECORD", shim.record);
    set("MEYAR_FAULT_COUNT", shim.count);
    return out;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (std::string& text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

struct Started {
    pid_t child = -1;
    int input = -1, output = -1;
};

Started start(const WorkFolder& place, std::vector<std::string> words, const Shim& shim) {
    std::array<int, 2> in{}, out{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    words.insert(words.begin(), MEYAR_FAULT_ACTS);
    std::vector<std::string> environment = environmentFor(place, shim);
    const std::vector<char*> arguments = pointersTo(words), variables = pointersTo(environment);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execve(arguments[0], arguments.data(), variables.data());
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    if (child < 0) throw std::runtime_error("no process");
    return {child, in[1], out[0]};
}

int waitFor(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

void parseLine(const std::string& line, Ended& ended) {
    const std::size_t blank = line.find(' ');
    const std::string word = line.substr(0, blank), rest = blank == std::string::npos ? "" : line.substr(blank + 1);
    for (const auto& [name, list] : {std::pair{"done", &ended.done}, std::pair{"failed", &ended.failed},
                                     std::pair{"held", &ended.held}, std::pair{"warned", &ended.warned}})
        if (word == name) list->push_back(std::strtoll(rest.c_str(), nullptr, 10));
    if (word == "memory") ended.memory = rest;
    if (word == "error") ended.error = rest;
    if (word == "open") ended.opened = true;
}

} // namespace

WorkFolder::WorkFolder() {
    std::string name = (temporaryRoot() / "meyar-faults-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    m_root = std::filesystem::canonical(name);
    std::filesystem::create_directory(folder());
    std::filesystem::create_directory(beside("home"));
}

WorkFolder::~WorkFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_root, ignored);
}

std::set<std::string> WorkFolder::names() const {
    std::set<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder()))
        out.insert(entry.path().filename().string());
    return out;
}

void WorkFolder::empty() const {
    for (const std::string& name : names())
        std::filesystem::remove_all(folder() / name);
}

bool Ended::orderly() const {
    return signal == SIGKILL || (signal == 0 && (status == 0 || status == 3));
}

Ended runActs(const WorkFolder& place, const std::vector<std::string>& words, const Shim& shim,
              std::optional<int> killAfter) {
    const Started started = start(place, words, shim);
    Ended ended;
    std::string pending;
    std::array<char, 4096> bytes{};
    for (ssize_t count = 0; (count = ::read(started.output, bytes.data(), bytes.size())) > 0;) {
        pending.append(bytes.data(), static_cast<std::size_t>(count));
        for (std::size_t end = 0; (end = pending.find('\n')) != std::string::npos; pending.erase(0, end + 1))
            parseLine(pending.substr(0, end), ended);
        if (!killAfter || std::cmp_less(ended.done.size(), *killAfter)) continue;
        ::kill(started.child, SIGKILL);
        killAfter.reset();
    }
    const int status = waitFor(started.child);
    ::close(started.input);
    ::close(started.output);
    ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ended.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return ended;
}

Holder::Holder(const WorkFolder& place, const std::string& verb, const std::filesystem::path& file) {
    const Started started = start(place, {verb, file}, {});
    m_child = started.child;
    m_input = started.input;
    m_output = started.output;
    char byte = 0;
    m_open = ::read(m_output, &byte, 1) == 1 && byte == 'o';
}

Holder::~Holder() {
    ::close(m_input);
    waitFor(m_child);
    ::close(m_output);
}

} // namespace meyar::faults
