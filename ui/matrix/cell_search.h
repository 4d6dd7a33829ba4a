// A search in all texts of the matrix: the codes and words of areas, indicators and cells in every language, reasons,
// and what is cited. The folded texts are read once and kept; of a changed cell they are read again.
#pragma once

#include "document_controller.h"

#include <QString>

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace meyar::ui {

class CellSearch {
public:
    enum Part : unsigned { Nowhere = 0, InStatement = 1, InReasons = 2, InEvidence = 4 };

    explicit CellSearch(const DocumentController& controller) : m_controller(controller) {}

    /// What is searched for; nothing but spaces searches for nothing.
    void setWords(const QString& words);
    const QString& words() const { return m_words; }
    bool active() const { return !m_needle.empty(); }

    /// Where in a cell the words stand: Parts added up. Its own code counts as its statement.
    unsigned partsOf(std::size_t place) const;
    bool standsInIndicator(std::size_t indicator) const; ///< its title or its code
    bool standsInArea(std::size_t area) const;

    // Keeping the texts.
    void forget();                          ///< all that was read: the document or its reader is another
    void touch(std::size_t cell);           ///< its record changed
    void touchTexts(std::size_t indicator); ///< its title or its statements changed
    /// Reads some of what is not read yet; false when all is. For moments when nothing else is to do.
    bool readSome(std::size_t cells = 100);

private:
    struct Texts {
        std::string code, statement, reasons, evidence;
    };
    struct Titles {
        std::string code, title;
    };

    void readTitles();
    void readTitle(std::size_t indicator);
    void readRest();
    void read(std::size_t cell);
    unsigned look(const Texts& texts) const;
    bool isCode(const std::string& code) const;
    void lookEverywhere();

    const DocumentController& m_controller;
    QString m_words;
    std::string m_needle;
    std::string m_code; ///< the same as a code is meant: with a point and Latin letters
    std::vector<Texts> m_cells;
    std::size_t m_read = 0; ///< of m_cells
    std::vector<Titles> m_indicators;
    std::vector<Titles> m_areas;
    std::unordered_map<std::string, std::string> m_sources; ///< folded title and author, by id
    std::vector<unsigned> m_found;                          ///< by cell, while active
};

} // namespace meyar::ui
