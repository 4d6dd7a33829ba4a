#include "cli/run.h"

#include <iostream>

int main(int count, char** words) {
    return meyar::cli::run({words + (count > 0 ? 1 : 0), words + count}, std::cout, std::cerr);
}
