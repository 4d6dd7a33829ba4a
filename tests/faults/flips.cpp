// Bits that flip in a closed file: a stick that grows old, a cable that is loose.
#include "trials.h"

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

/// Acts of many kinds: made, undone, taken back.
std::string eventfulFile() {
    const WorkFolder place;
    const std::filesystem::path file = place / "a.meyar";
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
    }
    return contentOf(file);
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

/// Nothing where the file is refused as damaged.
std::optional<ReadOut> readOutOf(const std::filesystem::path& file) {
    try {
        Document document = Document::open(file, steadySurroundings());
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
    static const std::string whole = eventfulFile();
    const WorkFolder place;
    const std::filesystem::path file = place / "a.meyar";
    const auto put = [&](const std::string& bytes) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
    };
    static const ReadOut before = [&] {
        put(whole);
        return readOutOf(file).value();
    }();
    Draw draw(seed);
    // Most of a small file is room for more; three of four flips are to hit something.
    const bool anywhere = draw(4) == 0;
    auto bit = static_cast<std::size_t>(draw(whole.size() * 8));
    while (!anywhere && whole[bit / 8] == '\0')
        bit = static_cast<std::size_t>(draw(whole.size() * 8));
    std::string flipped = whole;
    flipped[bit / 8] = static_cast<char>(static_cast<unsigned char>(flipped[bit / 8]) ^ (1u << bit % 8));
    put(flipped);
    const auto read = readOutOf(file);
    figures.tried();
    const std::string silent = read ? silentIn(*read, before) : "";
    if (silent.empty()) return;
    figures.bad("silent", "seed " + std::to_string(seed) + ", byte " + std::to_string(bit / 8) + ", bit " +
                              std::to_string(bit % 8) + ": " + silent);
}

} // namespace meyar::faults
