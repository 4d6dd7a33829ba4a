# What a desktop makes of the installed files: the validators accept them, and a file of Meyar's is known by its content
# whatever it is called. A missing tool fails the test (tools/deps brings them all). Included by install.cmake.
set(share "${WORK}/share")
foreach(file applications/org.meyar.Meyar.desktop metainfo/org.meyar.Meyar.metainfo.xml mime/packages/org.meyar.Meyar.xml
        icons/hicolor/scalable/apps/org.meyar.Meyar.svg icons/hicolor/scalable/mimetypes/application-x-meyar.svg
        meyar/help/az/index.md)
  if(NOT EXISTS "${share}/${file}")
    message(FATAL_ERROR "share/${file} was not installed")
  endif()
endforeach()

find_program(DESKTOP_FILE_VALIDATE desktop-file-validate REQUIRED)     # desktop-file-utils
find_program(APPSTREAMCLI appstreamcli REQUIRED)                       # appstream
find_program(XMLLINT xmllint REQUIRED)                                 # libxml2-utils
find_program(UPDATE_MIME_DATABASE update-mime-database REQUIRED)       # shared-mime-info
find_program(SQLITE3 sqlite3 REQUIRED)                                 # sqlite3
run("${DESKTOP_FILE_VALIDATE}" "${share}/applications/org.meyar.Meyar.desktop")
run("${APPSTREAMCLI}" validate --no-net "${share}/metainfo/org.meyar.Meyar.metainfo.xml")
foreach(drawing apps/org.meyar.Meyar.svg mimetypes/application-x-meyar.svg)
  run("${XMLLINT}" --noout "${share}/icons/hicolor/scalable/${drawing}")
endforeach()
run("${XMLLINT}" --noout "${share}/mime/packages/org.meyar.Meyar.xml")
# Beside the system's own types, as in /usr: only there do both kinds of SQLite file meet.
file(GLOB system_types /usr/share/mime/packages/*.xml)
file(COPY ${system_types} DESTINATION "${share}/mime/packages")
run("${UPDATE_MIME_DATABASE}" "${share}/mime")

function(expect_type file expected)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E env "XDG_DATA_DIRS=${share}" "XDG_DATA_HOME=${WORK}/none"
                          "${MIME_TYPE_OF}" "${file}"
                  OUTPUT_VARIABLE type OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  if(NOT type STREQUAL expected)
    message(FATAL_ERROR "${file} is taken for ${type}, not for ${expected}")
  endif()
endfunction()

file(COPY_FILE "${WORK}/s.meyar" "${WORK}/notes")
file(COPY_FILE "${WORK}/s.meyar" "${WORK}/renamed.dat")
run("${SQLITE3}" "${WORK}/other.dat" "create table t(a)")
expect_type("${WORK}/notes" application/x-meyar)
expect_type("${WORK}/renamed.dat" application/x-meyar)
expect_type("${WORK}/s.meyar" application/x-meyar)
expect_type("${WORK}/other.dat" application/vnd.sqlite3)
expect_type("${WORK}/s.pdf" application/pdf)
