#include "document/document.h"

#include "document/backups.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <random>

#include <pwd.h>
#include <unistd.h>

namespace meyar::document {

namespace {

std::string nowUtc() {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text.data(), length};
}

/// RFC 4122, version 4.
std::string randomUuid() {
    std::random_device random;
    std::array<std::uint8_t, 16> bytes{};
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random() & 0xFFu);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 0x0F];
    }
    return text;
}

std::string loginName() {
    if (const passwd* user = getpwuid(geteuid()); user && user->pw_name) return user->pw_name;
    const char* name = std::getenv("USER");
    return name ? name : "";
}

} // namespace

Surroundings ordinarySurroundings() {
    return {nowUtc, randomUuid, loginName(), ordinaryBackupsRoot()};
}

} // namespace meyar::document
