#include "report/content/markdown.h"

#include "model/citation_field.h"
#include "report/content/writing.h"

#include <md4c.h>

#include <charconv>
#include <string>

namespace meyar::report {

namespace {

// Citation fields are set aside before md4c reads the text, so that "*" or "_" in a source's name means nothing there.
// Each leaves its number between these two private-use characters (U+E000, U+E001).
constexpr std::string_view fieldOpen = "\xee\x80\x80";
constexpr std::string_view fieldClose = "\xee\x80\x81";
constexpr std::string_view lineBreak = "\xe2\x80\xa8"; // U+2028, a break within a paragraph

struct SetAside {
    std::string text;
    std::vector<model::CitationField> fields;
};

std::string without(std::string text, std::string_view unwanted) {
    for (std::size_t at = text.find(unwanted); at != std::string::npos; at = text.find(unwanted, at)) {
        text.erase(at, unwanted.size());
    }
    return text;
}

SetAside setFieldsAside(std::string_view text) {
    SetAside out;
    for (model::TextPiece& piece : model::splitCitationFields(text)) {
        if (auto* words = std::get_if<std::string>(&piece)) {
            out.text += without(without(std::move(*words), fieldOpen), fieldClose);
            continue;
        }
        out.text += std::string(fieldOpen) + std::to_string(out.fields.size()) + std::string(fieldClose);
        out.fields.push_back(std::move(std::get<model::CitationField>(piece)));
    }
    return out;
}

/// "(Aze 30, p. 7; Interview 4)", each source leading to its own entry.
void appendCitation(Text& text, const model::CitationField& field) {
    std::string before = "(";
    for (const model::CitedPlace& cited : field) {
        Run run;
        run.text = before + cited.source.text() + (cited.at.empty() ? "" : ", " + cited.at);
        run.reference = true;
        run.target = anchorOf(cited.source);
        text.push_back(std::move(run));
        before = "; ";
    }
    text.back().text += ")";
}

std::string_view entityText(std::string_view entity) {
    static constexpr std::pair<std::string_view, std::string_view> known[] = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", "\xc2\xa0"}};
    for (const auto& [name, meaning] : known) {
        if (entity == name) return meaning;
    }
    return entity;
}

/// Gathers what md4c reports into blocks.
class Gatherer {
public:
    explicit Gatherer(const std::vector<model::CitationField>& fields) : m_fields(fields) {}

    std::vector<Block> blocks;

    void enter(MD_BLOCKTYPE type, void* detail) {
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
            close(); // a nested list ends the text of its item
            m_lists.push_back({type == MD_BLOCK_OL, 1});
            if (type == MD_BLOCK_OL) m_lists.back().next = static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start;
        }
        if (type == MD_BLOCK_LI) m_label = m_lists.back().numbered ? std::to_string(m_lists.back().next++) + "." : "";
        if (type == MD_BLOCK_LI) m_itemBegins = true;
        if (type == MD_BLOCK_H) m_heading = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    }

    void leave(MD_BLOCKTYPE type) {
        close();
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) m_lists.pop_back();
        if (type == MD_BLOCK_H) m_heading = 0;
    }

    void span(MD_SPANTYPE type, int step) {
        if (type == MD_SPAN_STRONG) m_bold += step;
        if (type == MD_SPAN_EM) m_italic += step;
    }

    void text(MD_TEXTTYPE type, std::string_view words) {
        switch (type) {
        case MD_TEXT_SOFTBR:
            return append(" ");
        case MD_TEXT_BR:
            return append(lineBreak);
        case MD_TEXT_NULLCHAR:
            return append("\xef\xbf\xbd");
        case MD_TEXT_ENTITY:
            return append(entityText(words));
        default:
            return append(words);
        }
    }

private:
    struct List {
        bool numbered = false;
        unsigned next = 1;
    };

    void append(std::string_view words) {
        while (!words.empty()) {
            const std::size_t open = words.find(fieldOpen);
            const std::size_t close = open == std::string_view::npos ? open : words.find(fieldClose, open);
            appendPlain(words.substr(0, open));
            if (close == std::string_view::npos) return;
            std::size_t number = 0;
            std::from_chars(words.data() + open + fieldOpen.size(), words.data() + close, number);
            if (number < m_fields.size()) appendCitation(m_text, m_fields[number]);
            words.remove_prefix(close + fieldClose.size());
        }
    }

    void appendPlain(std::string_view words) {
        if (words.empty()) return;
        const bool bold = m_bold > 0;
        const bool italic = m_italic > 0;
        if (!m_text.empty() && !m_text.back().reference && m_text.back().bold == bold &&
            m_text.back().italic == italic) {
            m_text.back().text += words;
            return;
        }
        m_text.push_back(Run{std::string(words), bold, italic});
    }

    void close() {
        if (m_text.empty()) return;
        if (m_heading > 0) {
            std::string words;
            for (const Run& run : m_text)
                words += run.text;
            blocks.emplace_back(Heading{4, std::move(words)});
        } else if (m_lists.empty()) {
            blocks.emplace_back(Paragraph{Paragraph::Style::Body, std::move(m_text)});
        } else {
            Paragraph item{Paragraph::Style::ListItem, std::move(m_text)};
            item.depth = static_cast<int>(m_lists.size()) - 1;
            item.continues = !m_itemBegins;
            item.label = m_itemBegins ? m_label : "";
            blocks.emplace_back(std::move(item));
        }
        m_itemBegins = false;
        m_text.clear();
    }

    const std::vector<model::CitationField>& m_fields;
    Text m_text;
    std::vector<List> m_lists;
    std::string m_label;
    bool m_itemBegins = false;
    int m_heading = 0;
    int m_bold = 0;
    int m_italic = 0;
};

} // namespace

std::vector<Block> fromMarkdown(std::string_view text) {
    const SetAside source = setFieldsAside(text);
    Gatherer gatherer(source.fields);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* g) {
        static_cast<Gatherer*>(g)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* g) {
        static_cast<Gatherer*>(g)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* g) {
        static_cast<Gatherer*>(g)->span(type, 1);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* g) {
        static_cast<Gatherer*>(g)->span(type, -1);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* g) {
        static_cast<Gatherer*>(g)->text(type, std::string_view(words, size));
        return 0;
    };
    md_parse(source.text.data(), static_cast<MD_SIZE>(source.text.size()), &parser, &gatherer);
    return std::move(gatherer.blocks);
}

} // namespace meyar::report
