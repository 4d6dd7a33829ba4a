#include "matrix/cell_search.h"

#include "model/fold.h"
#include "model/typed_cell.h"
#include "seen.h"

#include <algorithm>

namespace meyar::ui {

namespace {

// Between texts that are searched together: no needle holds it.
constexpr char between = '\n';

void add(std::string& folded, const std::string& text) {
    if (text.empty()) return;
    folded += model::fold(text);
    folded += between;
}

void add(std::string& folded, const model::LocalText& text) {
    for (const model::Language language : model::allLanguages)
        add(folded, text.exactly(language));
}

} // namespace

void CellSearch::setWords(const QString& words) {
    m_words = words.simplified();
    m_needle = model::fold(m_words.toStdString());
    m_code = model::fold(model::codeAsMeant(m_words.toStdString()));
    std::replace(m_code.begin(), m_code.end(), ',', '.'); // "5,1/F2", where a comma parts decimals
    lookEverywhere();
}

void CellSearch::lookEverywhere() {
    m_found.clear();
    if (!active() || !m_controller.isOpen()) return;
    readRest();
    m_found.reserve(m_cells.size());
    for (const Texts& texts : m_cells)
        m_found.push_back(look(texts));
}

unsigned CellSearch::look(const Texts& texts) const {
    const auto in = [this](const std::string& text) { return text.find(m_needle) != std::string::npos; };
    unsigned parts = Nowhere;
    if (in(texts.statement) || (m_code.find('/') != std::string::npos && isCode(texts.code))) parts |= InStatement;
    if (in(texts.reasons)) parts |= InReasons;
    if (in(texts.evidence)) parts |= InEvidence;
    return parts;
}

/// Codes are searched from their beginning: 5.1 is no part of 15.1.
bool CellSearch::isCode(const std::string& code) const {
    return code.starts_with(m_needle) || (!m_code.empty() && code.starts_with(m_code));
}

unsigned CellSearch::partsOf(std::size_t place) const {
    return place < m_found.size() ? m_found[place] : unsigned{Nowhere};
}

bool CellSearch::standsInIndicator(std::size_t indicator) const {
    if (!active() || indicator >= m_indicators.size()) return false;
    const Titles& texts = m_indicators[indicator];
    return isCode(texts.code) || texts.title.find(m_needle) != std::string::npos;
}

bool CellSearch::standsInArea(std::size_t area) const {
    if (!active() || area >= m_areas.size()) return false;
    return m_areas[area].code == m_needle || m_areas[area].title.find(m_needle) != std::string::npos;
}

// -- keeping the texts

void CellSearch::forget() {
    m_cells.clear();
    m_read = 0;
    m_indicators.clear();
    m_areas.clear();
    m_sources.clear();
    lookEverywhere();
}

void CellSearch::touch(std::size_t cell) {
    if (!m_controller.isOpen() || cell >= m_read) return;
    read(cell);
    if (cell < m_found.size()) m_found[cell] = look(m_cells[cell]);
}

void CellSearch::touchTexts(std::size_t indicator) {
    if (!m_controller.isOpen() || indicator >= m_indicators.size()) return;
    readTitle(indicator);
    for (std::size_t slot = 0; slot < model::cellsPerIndicator; ++slot) {
        const std::size_t cell = indicator * model::cellsPerIndicator + slot;
        m_cells[cell] = {};
        touch(cell);
    }
}

bool CellSearch::readSome(std::size_t cells) {
    if (!m_controller.isOpen()) return false;
    const std::size_t all = m_controller.assessment().cells.size();
    if (m_cells.empty()) {
        m_cells.resize(all);
        readTitles();
    }
    const std::size_t end = std::min(all, m_read + cells);
    for (; m_read < end; ++m_read)
        read(m_read);
    return m_read < all;
}

void CellSearch::readRest() {
    while (readSome()) {
    }
}

void CellSearch::readTitles() {
    const model::Assessment& assessment = m_controller.assessment();
    const model::Framework& framework = assessment.framework;
    for (const model::Source& source : assessment.sources) {
        std::string& title = m_sources[source.id.text()];
        add(title, source.title);
        add(title, source.author);
    }
    m_indicators.resize(framework.indicators.size());
    for (std::size_t indicator = 0; indicator < m_indicators.size(); ++indicator)
        readTitle(indicator);
    for (const model::Area& area : framework.areas) {
        Titles texts{model::fold(area.number), {}};
        add(texts.title, area.title);
        m_areas.push_back(std::move(texts));
    }
}

void CellSearch::readTitle(std::size_t indicator) {
    const model::Indicator& from = m_controller.assessment().framework.indicators[indicator];
    Titles texts{model::fold(from.id.text()), {}};
    add(texts.title, from.title);
    m_indicators[indicator] = std::move(texts);
}

void CellSearch::read(std::size_t cell) {
    const model::Assessment& assessment = m_controller.assessment();
    const model::Cell& record = assessment.cells[cell];
    Texts& texts = m_cells[cell];
    if (texts.code.empty()) {
        texts.code = model::fold(model::text(assessment.framework.cellAt(cell)));
        add(texts.statement, assessment.framework.statementAt(cell).text);
    }
    texts.reasons.clear();
    texts.evidence.clear();
    if (!hiddenFrom(m_controller.assessor(), assessment, cell)) { // a search must not tell what one may not see yet
        for (const model::Rating& rating : record.ratings)
            add(texts.reasons, rating.rationale);
        if (record.agreed) add(texts.reasons, record.agreed->why);
        if (record.shading) add(texts.reasons, record.shading->why);
    }
    for (const model::Citation& citation : record.citations) {
        add(texts.evidence, citation.source.text());
        add(texts.evidence, citation.quote);
        const auto title = m_sources.find(citation.source.text());
        if (title != m_sources.end()) texts.evidence += title->second;
    }
}

} // namespace meyar::ui
