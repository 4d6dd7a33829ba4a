# What the rooms of src/ are built on. Each line names the Debian package in tools/deps that brings it.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)                                # nlohmann-json3-dev
find_package(valijson REQUIRED)                                         # libvalijson-dev
find_package(CLI11 REQUIRED)                                            # libcli11-dev
find_package(SQLiteCpp REQUIRED)                                        # libsqlitecpp-dev
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)              # libsqlite3-dev
pkg_check_modules(GMP REQUIRED IMPORTED_TARGET gmpxx)                   # libgmp-dev
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)            # libsodium-dev
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo pangoft2 cairo-pdf fontconfig) # libpango1.0-dev
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)                # libqpdf-dev
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)                   # libmd4c-dev
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-i18n icu-uc)          # libicu-dev
find_library(CSV_LIBRARY csv REQUIRED)                                  # libcsv-dev
