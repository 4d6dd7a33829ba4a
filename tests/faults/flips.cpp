// Bits that flip in a closed file, and in a log that a crash left: a stick that grows old, a cable that is loose.
#include "trials.h"

#include <array>
#include <fstream>
#include <iterator>
#include <optional>

namespace meyar::faults {

using namespace meyar::tests;

namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A file, and the log beside it where a crash left one.
struct Bytes {
    std::string file, log;
    std::size_t lastAct = 0; ///< where it begins in the log
};

/// Acts of many kinds: made, undone, taken back; closed, or as they are while it is open.
Bytes eventful(bool closed) {
    const WorkFolder place;
    const std::filesystem::path file = place / "a.meyar", log = file.string() + "-wal";
    Bytes open;
    {
        Document document = Document::create(file, fullAssessment(), steadySurroundings());
        for (std::int64_t number = 20; number < 30; ++number)
            document.apply(numberedAct(number));
        document.apply(
            PutSource{{SourceId{"Rep 1"}, SourceKind::Interview, "A report", "Somebody", 2015, false}, true});
        document.apply(Cite{smallFramework().cellAt(3), {{}, SourceId{"Rep 1"}, "p. 1", "a quote", false, ""}});
        document.revert(2);
        document.apply(SetRespondents{11});
        document.undo();
        open.lastAct = contentOf(log).size();
        document.apply(numberedAct(30));
        open.file = contentOf(file);
        open.log = contentOf(log);
    }
    return closed ? Bytes{contentOf(file), {}, 0} : open;
}

/// All that can be read of a document, and what undoing every act leads to: nothing where undoing fails with an Error.
struct ReadOut {
    Assessment assessment;
    std::string history;
    std::optional<Assessment> start;
};

std::string textOf(const Document& document, const HistoryEntry& entry) {
    std::string out = std::to_string(entry.number) + "|" + std::to_string(static_cast<int>(entry.act)) + "|" +
                      std::to_string(entry.of) + "|" + entry.author + "|" + entry.at + "|" + entry.edit + "|" +
                      entry.place + "|" + (entry.undone ? "undone" : "holds");
    for (const ValueChange& change : document.changesOf(entry.number))
        out += "|" + change.table + "|" + change.key + "|" + change.column + "|" + change.before.value_or("<none>") +
               "|" + change.after.value_or("<none>");
    return out + "\n";
}

std::optional<Assessment> startOf(Document& document) {
    try {
        while (document.undo()) {
        }
        return document.assessment();
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// Nothing where the file is refused as damaged, or something is said of its log.
std::optional<ReadOut> readOutOf(const std::filesystem::path& file) {
    try {
        Document document = Document::open(file, steadySurroundings());
        if (!document.notes().empty()) return std::nullopt; // the log is damaged, or not the file's: it says so
        ReadOut read{document.assessment(), {}, {}};
        for (const HistoryEntry& entry : document.history())
            read.history += textOf(document, entry);
        read.start = startOf(document);
        return read;
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// What differs although no damage was reported; empty when nothing does.
std::string silentIn(const ReadOut& read, const ReadOut& before) {
    if (read.assessment != before.assessment) return "another assessment";
    if (read.history != before.history) return "another history";
    if (read.start && read.start != before.start) return "undone to something else";
    return {};
}

} // namespace

void flipOneBit(std::uint64_t seed, Figures& figures) {
    struct State {
        Bytes whole;
        std::optional<ReadOut> read;
    };
    static std::array<State, 2> states{State{eventful(true), {}}, State{eventful(false), {}}};
    const WorkFolder place;
    const std::filesystem::path file = place / "a.meyar";
    const auto put = [&](const Bytes& bytes) {
        place.empty();
        std::ofstream(file, std::ios::binary) << bytes.file;
        if (!bytes.log.empty()) std::ofstream(file.string() + "-wal", std::ios::binary) << bytes.log;
    };
    Draw draw(seed);
    const bool inLog = draw(4) == 0;
    State& state = states.at(inLog ? 1 : 0);
    if (!state.read) {
        put(state.whole);
        state.read = readOutOf(file).value();
    }
    Bytes flipped = state.whole;
    std::string& bytes = inLog ? flipped.log : flipped.file;
    // In the last act of a log a flip cannot be told from what a crash leaves.
    const std::size_t count = inLog ? flipped.lastAct : bytes.size();
    // Most of a small file is room for more; three of four flips are to hit something.
    const bool anywhere = draw(4) == 0;
    auto bit = static_cast<std::size_t>(draw(count * 8));
    while (!anywhere && bytes[bit / 8] == '\0')
        bit = static_cast<std::size_t>(draw(count * 8));
    bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1u << bit % 8));
    put(flipped);
    const auto read = readOutOf(file);
    figures.tried();
    const std::string silent = read ? silentIn(*read, *state.read) : "";
    if (silent.empty()) return;
    figures.bad("silent", "seed " + std::to_string(seed) + (inLog ? ", log" : "") + ", byte " +
                              std::to_string(bit / 8) + ", bit " + std::to_string(bit % 8) + ": " + silent);
}

} // namespace meyar::faults
