#include "canaries.h"

#include <algorithm>
#include <cstdlib>

namespace meyar::tests {

namespace {

/// Hands out words and keeps them: "zqk12" is the twelfth of kind k.
class Words {
public:
    explicit Words(std::string kind) : m_kind(std::move(kind)) {}
    std::string next() {
        m_made.push_back("Zq" + m_kind + std::to_string(m_made.size()) + "x");
        return m_made.back();
    }
    const std::vector<std::string>& made() const { return m_made; }

private:
    std::string m_kind;
    std::vector<std::string> m_made;
};

json inAllLanguages(const std::string& text) {
    return {{"az", text}, {"en", text}, {"ru", text}};
}

/// The demonstration with a canary of each kind in each of its texts.
class Planting {
public:
    explicit Planting(json assessment) : m_assessment(std::move(assessment)) {}

    json planted() {
        plantSources();
        plantNames();
        m_assessment["details"]["note"] = inAllLanguages(text());
        for (json& cell : m_assessment["cells"])
            plantCell(cell);
        for (json& area : m_assessment["findings"])
            for (json& section : area["sections"]) {
                section["heading"] = inAllLanguages(text());
                section["text"] = inAllLanguages(text() + "\n\n" + citing());
            }
        for (json& detail : m_assessment["detailed_recommendations"]) {
            detail["theme"] = inAllLanguages(text());
            for (json& item : detail["items"])
                item = inAllLanguages(text() + " " + citing());
        }
        for (json& question : m_assessment["survey"]["questions"])
            question["note"] = inAllLanguages(text());
        return std::move(m_assessment);
    }

    Words confidential{"c"}, names{"n"}, ids{"i"}, kept{"k"};

private:
    void plantSources() {
        m_id = confidential.next() + " 7";
        m_title = confidential.next() + " Şəhadət";
        m_author = confidential.next();
        m_assessment["sources"].push_back(
            {{"id", m_id}, {"kind", "interview"}, {"title", m_title}, {"author", m_author}, {"confidential", true}});
        m_assessment["sources"][0]["title"] = kept.next();
        m_assessment["sources"][0]["author"] = kept.next();
        m_public = m_assessment["sources"][0]["id"];
    }
    void plantNames() {
        for (json& assessor : m_assessment["assessors"]) {
            const std::string id = names.next();
            for (json& cell : m_assessment["cells"])
                for (json& rating : cell["ratings"])
                    if (rating["assessor"] == assessor["id"]) rating["assessor"] = id;
            assessor = {{"id", id}, {"name", names.next()}};
        }
        for (json& ballot : m_assessment["ballots"]) {
            ballot["id"] = ids.next();
            ballot["voter"] = names.next();
            if (ballot.contains("other")) ballot["other"] = names.next();
            if (ballot.contains("void")) ballot["void"] = names.next();
        }
    }
    void plantCell(json& cell) {
        for (json& rating : cell["ratings"])
            rating["rationale"] = text();
        for (const char* decision : {"agreed", "shading"})
            if (cell.contains(decision)) cell[decision]["why"] = text();
        cell["citations"].push_back(
            {{"id", ids.next()}, {"source", m_id}, {"at", confidential.next()}, {"quote", confidential.next()}});
        cell["citations"].push_back({{"id", std::string("c-") + std::to_string(++m_citations)},
                                     {"source", m_public},
                                     {"at", text()},
                                     {"quote", text()}});
    }

    /// A word that stays and mentions that do not.
    std::string text() { return kept.next() + ", " + m_id + ", " + m_title + ", " + m_author; }
    std::string citing() {
        return kept.next() + " [@" + m_public + ", " + kept.next() + "; @" + m_id + ", " + confidential.next() +
               "] [@" + m_id + ", " + confidential.next() + "].";
    }

    json m_assessment;
    std::string m_id, m_title, m_author, m_public;
    int m_citations = 0;
};

/// What was entered and taken back, and what was written over.
std::vector<std::string> actAndUndo(Program& cli, const std::string& file, const std::string& assessor) {
    Words words("h");
    const auto undone = [&](std::vector<std::string> call) {
        cli.done(std::move(call));
        cli.done({"undo", file});
    };
    const auto next = [&] { return words.next(); };
    undone({"assessor", file, "add", next()});
    undone({"source", file, "add", next(), "--kind", "interview", "--title", next(), "--author", next()});
    undone({"cite", file, "1.1/F1", "Dem 1", "--at", next(), "--quote", next()});
    undone({"ballot", file, "add", "survey", next(), "Q", "--other", next()});
    undone({"agree", file, "1.1/F1", "met", "--why", next()});
    cli.done({"rate", file, "1.1/F1", "met", "--by", assessor, "--why", next()});
    cli.done({"rate", file, "1.1/F1", "met", "--by", assessor, "--why", "Written over."});
    const std::string large = next();
    undone({"agree", file, "1.1/F1", "met", "--why", std::string(60000, '.') + large}); // pages of its own, then free
    return words.made();
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// ASCII as UTF-16, the more significant byte first or last.
std::string wide(const std::string& text, bool first) {
    std::string out;
    for (const char c : text)
        out += first ? std::string({'\0', c}) : std::string({c, '\0'});
    return out;
}

} // namespace

Canaries plantCanaries(Program& cli, const std::string& file) {
    cli.done({"new", "plain.meyar", "--sample", "demonstration"});
    cli.done({"export", "plain.meyar", "plain.json"});
    Planting planting(json::parse(cli.bytes("plain.json")));
    cli.write("planted.json", planting.planted().dump());
    cli.done({"import", "planted.json", file});
    // The first rating is written over below, by an assessor whose id so gets into the history.
    const json shown = cli.asked({"show", file});
    const json& rating = shown.at("areas").at(0).at("indicators").at(0).at("cells").at(0).at("ratings").at(0);
    Canaries out;
    out.history = actAndUndo(cli, file, rating.at("assessor").get<std::string>());
    out.confidential = planting.confidential.made();
    out.names = planting.names.made();
    out.ids = planting.ids.made();
    out.kept = planting.kept.made();
    const std::string over = lower(rating.at("rationale").get<std::string>());
    const auto goesToHistory = [&](const std::string& word) { return over.find(lower(word)) != std::string::npos; };
    const auto moved =
        std::stable_partition(out.kept.begin(), out.kept.end(), [&](const auto& w) { return !goesToHistory(w); });
    out.history.insert(out.history.end(), moved, out.kept.end());
    out.kept.erase(moved, out.kept.end());
    return out;
}

std::vector<std::string> foundIn(const std::string& bytes, const std::vector<std::string>& canaries) {
    const std::string all = lower(bytes);
    std::vector<std::string> found;
    for (const std::string& canary : canaries) {
        const std::string word = lower(canary);
        const auto holds = [&](const std::string& wanted) { return all.find(wanted) != std::string::npos; };
        if (holds(word) || holds(wide(word, true)) || holds(wide(word, false))) found.push_back(canary);
    }
    return found;
}

std::string saidBy(const Program& cli, const std::string& pdf) {
    const std::string path = (cli / pdf).string();
    REQUIRE(std::system(("pdftotext '" + path + "' '" + path + ".txt'").c_str()) == 0);
    REQUIRE(std::system(("qpdf --qdf --object-streams=disable '" + path + "' '" + path + ".qdf'").c_str()) == 0);
    return cli.bytes(pdf + ".txt") + cli.bytes(pdf + ".qdf");
}

} // namespace meyar::tests
