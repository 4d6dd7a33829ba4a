// What the tests of reports share: the words in three languages, the samples, and a PDF read back through the tools a
// reader would use (poppler and qpdf).
#pragma once

#include "model/assessment.h"
#include "model/wording.h"
#include "report/report.h"

#include <string>
#include <vector>

namespace meyar::test {

const model::Wording& words(model::Language language = model::Language::En);
model::Assessment sample(const std::string& name);

/// The report of an assessment in a language, all parts.
report::Report reportOf(const model::Assessment& assessment, model::Language language = model::Language::En);

/// The text of a block, as one string; tables row by row with " | " between cells.
std::string textOf(const report::Block& block);
/// All blocks, a line each.
std::string textOf(const std::vector<report::Block>& blocks);

/// A PDF file in a folder that goes with it.
class PdfFile {
public:
    explicit PdfFile(const std::string& bytes);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    /// What `tool` prints about the file: pdfinfo, pdffonts, qpdf --check, with `arguments` before its name.
    std::string said(const std::string& tool) const;
    std::string text() const;         ///< pdftotext, in reading order of the page
    std::string text(int page) const; ///< pages from 1
    std::string structure() const;    ///< pdfinfo -struct-text
    std::string tagged() const;       ///< the words of the structure, in its order, in one line
    int pages() const;
    /// The file with its streams laid open (qpdf --qdf).
    std::string laidOpen() const;

private:
    std::string m_folder;
    std::string m_path;
};

std::size_t count(const std::string& text, const std::string& wanted);
bool contains(const std::string& text, const std::string& wanted);
/// The text with every run of white space as one space.
std::string unwrapped(const std::string& text);

} // namespace meyar::test
