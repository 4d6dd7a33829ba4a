meyar_bench(document SOURCES folder.h document_bench.cpp large_assessment.h LIBS meyar::document)
