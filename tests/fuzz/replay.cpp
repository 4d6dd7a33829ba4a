// Runs a target over files, without libFuzzer: replay FILE-OR-FOLDER...
#include "target.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesIn(const fs::path& given) {
    if (!fs::is_directory(given)) return {given};
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(given))
        if (entry.is_regular_file()) out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

int main(int count, char** arguments) {
    std::size_t run = 0;
    for (int i = 1; i < count; ++i) {
        for (const fs::path& file : filesIn(arguments[i])) {
            std::ifstream in(file, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            std::cerr << file.filename().string() << std::endl; // the last one named is the one that failed
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
            ++run;
        }
    }
    std::cout << run << " inputs\n";
    return run > 0 ? 0 : 1;
}
