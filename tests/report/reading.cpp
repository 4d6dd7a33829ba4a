#include "report/reading.h"

#include "exchange/data_directory.h"
#include "files/whole_file.h"
#include "report/build.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <stdexcept>

#include <stdlib.h>

/// fontconfig keeps its configuration until the program ends; the leak check of the asan preset need not name it.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}

namespace meyar::test {

namespace {

exchange::DataDirectory data() {
    return exchange::DataDirectory(std::filesystem::path(MEYAR_SOURCE_DIR) / "data");
}

std::string textOf(const report::Text& text) {
    std::string out;
    for (const report::Run& run : text)
        out += run.text;
    return out;
}

std::string textOf(const std::vector<report::TableRow>& rows) {
    std::string out;
    for (const report::TableRow& row : rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            out += (i > 0 ? " | " : "") + textOf(row.cells[i].text);
            if (row.cells[i].graded) out += " (" + row.cells[i].word + ")";
        }
        out += "\n";
    }
    return out;
}

std::string output(const std::string& command) {
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
    std::string out;
    char buffer[4096];
    for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        out.append(buffer, got);
    const int status = ::pclose(pipe);
    if (status != 0) throw std::runtime_error(command + " failed: " + out);
    return out;
}

} // namespace

const model::Wording& words(model::Language language) {
    static std::map<model::Language, model::Wording> read;
    const auto found = read.find(language);
    if (found != read.end()) return found->second;
    return read.emplace(language, data().wording(language)).first->second;
}

model::Assessment sample(const std::string& name) {
    return data().sample(name);
}

report::Report reportOf(const model::Assessment& assessment, model::Language language) {
    return report::build(assessment, method::results(assessment), words(language), {});
}

std::string textOf(const report::Block& block) {
    if (const auto* heading = std::get_if<report::Heading>(&block)) return heading->text;
    if (const auto* paragraph = std::get_if<report::Paragraph>(&block)) return textOf(paragraph->text);
    if (const auto* figure = std::get_if<report::Figure>(&block)) return figure->alternative + "\n" + figure->caption;
    if (const auto* table = std::get_if<report::Table>(&block)) {
        return textOf(table->headers) + textOf(table->rows) + table->caption;
    }
    return {};
}

std::string textOf(const std::vector<report::Block>& blocks) {
    std::string out;
    for (const report::Block& block : blocks)
        out += textOf(block) + "\n";
    return out;
}

PdfFile::PdfFile(const std::string& bytes) {
    m_folder = (std::filesystem::temp_directory_path() / "meyar-report-XXXXXX").string();
    if (::mkdtemp(m_folder.data()) == nullptr) throw std::runtime_error("no temporary folder");
    m_path = m_folder + "/report.pdf";
    files::writeWhole(m_path, bytes);
}

PdfFile::~PdfFile() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string PdfFile::said(const std::string& tool) const {
    return output(tool + " '" + m_path + "'");
}

std::string PdfFile::text() const {
    return output("pdftotext '" + m_path + "' -");
}

std::string PdfFile::text(int page) const {
    const std::string number = std::to_string(page);
    return output("pdftotext -f " + number + " -l " + number + " '" + m_path + "' -");
}

std::string PdfFile::structure() const {
    return said("pdfinfo -struct-text");
}

std::string PdfFile::tagged() const {
    std::string words = structure();
    std::erase(words, '"'); // around each piece; a text on two pages is two pieces
    return unwrapped(words);
}

int PdfFile::pages() const {
    const std::string info = said("pdfinfo");
    return std::stoi(info.substr(info.find("Pages:") + 6));
}

std::string PdfFile::laidOpen() const {
    return output("qpdf --qdf --object-streams=disable '" + m_path + "' -");
}

std::size_t count(const std::string& text, const std::string& wanted) {
    std::size_t out = 0;
    for (std::size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + wanted.size()))
        ++out;
    return out;
}

bool contains(const std::string& text, const std::string& wanted) {
    return text.find(wanted) != std::string::npos;
}

std::string unwrapped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\f' || c == '\t';
        if (!space)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

} // namespace meyar::test
