#include "cli/terminal.h"

#include "cli/utf8.h"

#include <string_view>

namespace meyar::cli {

void Terminal::Lines::add(std::string_view text) {
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        m_line += text.substr(0, end);
        m_target << printable(m_line) << '\n';
        m_line.clear();
        text.remove_prefix(end + 1);
    }
    m_line += text;
}

Terminal::Lines::int_type Terminal::Lines::overflow(int_type next) {
    if (traits_type::eq_int_type(next, traits_type::eof())) return traits_type::not_eof(next);
    const char character = traits_type::to_char_type(next);
    add({&character, 1});
    return next;
}

std::streamsize Terminal::Lines::xsputn(const char* text, std::streamsize size) {
    add({text, static_cast<std::size_t>(size)});
    return m_target ? size : 0;
}

int Terminal::Lines::sync() {
    m_target << printable(m_line) << std::flush;
    m_line.clear();
    return m_target ? 0 : -1;
}

} // namespace meyar::cli
